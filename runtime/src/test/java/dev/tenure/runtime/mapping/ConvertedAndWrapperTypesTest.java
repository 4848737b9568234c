package dev.tenure.runtime.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.MappingException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ConvertedAndWrapperTypesTest {
  private static final AttributeType<Locale> LOCALE = AttributeTypes.converted(new Locales());
  private static final AttributeType<Tags> TAGS = new TagsType();

  @Test
  void aConverterDecidesWhatIsStored() {
    AttributeValue written = LOCALE.write(Locale.CANADA);
    assertThat(written.s()).isEqualTo("en-CA");
    assertThat(LOCALE.read(written)).isEqualTo(Locale.CANADA);
    assertThat(LOCALE.enhancedType()).isEqualTo(EnhancedType.of(Locale.class));
    assertThat(LOCALE.attributeValueType()).isEqualTo(AttributeValueType.S);
    assertThat(AttributeTypes.set(LOCALE).write(Set.of(Locale.CANADA)).ss())
        .containsExactly("en-CA");
  }

  @Test
  void whatAConverterThrowsIsToldWithoutItsMessage() {
    assertThatThrownBy(() -> LOCALE.read(AttributeValue.fromS("secret")))
        .isInstanceOf(MappingException.class)
        .hasMessage(
            "the attribute value cannot be converted: "
                + Locales.class.getName()
                + " throws java.lang.IllegalArgumentException")
        .hasNoCause()
        .satisfies(
            e -> assertThat(e.getStackTrace()[0].getClassName()).isEqualTo(Locales.class.getName()));
    assertThatThrownBy(() -> LOCALE.write(Locale.ROOT)).isInstanceOf(MappingException.class);
  }

  @Test
  void aConverterThatWritesAlikeIsFoundOut() {
    AttributeType<Set<Locale>> set = AttributeTypes.set(LOCALE);
    Locale typed = new Locale.Builder().setLocale(Locale.CANADA).setVariant("secret").build();
    assertThatThrownBy(() -> set.write(Set.of(Locale.CANADA, typed)))
        .hasMessageEndingWith("is a set with two elements that DynamoDB takes for one");
  }

  @Test
  void aWrapperIsStoredAsWhatItWraps() {
    Tags tags = new Tags(Set.of("a"));
    assertThat(TAGS.write(tags).ss()).containsExactly("a");
    assertThat(TAGS.read(TAGS.write(tags))).isEqualTo(tags);
    assertThat(TAGS.attributeValueType()).isEqualTo(AttributeValueType.SS);
  }

  @Test
  void aWrapperAroundAnEmptySetIsAnAbsentAttribute() {
    ItemWriter out = new ItemWriter(1);
    out.put("tags", new Tags(Set.of()), TAGS);
    out.put("more", new Tags(null), TAGS);
    assertThat(out.toMap()).isEmpty();
    ItemReader in = new ItemReader(out.toMap());
    assertThat(in.get("tags", TAGS)).isEqualTo(new Tags(Set.of()));
  }

  @Test
  void aWrapperAroundNothingIsNullInsideOfAList() {
    AttributeValue written = AttributeTypes.list(TAGS).write(List.of(new Tags(null)));
    assertThat(written.l().get(0).nul()).isTrue();
  }

  private record Tags(@Nullable Set<String> names) {}

  private static final class TagsType extends WrapperType<Tags, Set<String>> {
    TagsType() {
      super(Tags.class, AttributeTypes.set(AttributeTypes.STRING));
    }

    @Override
    protected @Nullable Set<String> unwrap(Tags tags) {
      return tags.names();
    }

    @Override
    protected Tags wrap(Set<String> names) {
      return new Tags(names);
    }
  }

  /** Forgets variants, and quotes what it does not understand. */
  private static final class Locales implements AttributeConverter<Locale> {
    @Override
    public AttributeValue transformFrom(Locale locale) {
      if (locale.getLanguage().isEmpty()) {
        throw new IllegalArgumentException("no language in " + locale);
      }
      return AttributeValue.fromS(locale.getLanguage() + "-" + locale.getCountry());
    }

    @Override
    public Locale transformTo(AttributeValue value) {
      String[] parts = value.s().split("-", -1);
      if (parts.length != 2) {
        throw new IllegalArgumentException("cannot read " + value.s());
      }
      return new Locale.Builder().setLanguage(parts[0]).setRegion(parts[1]).build();
    }

    @Override
    public EnhancedType<Locale> type() {
      return EnhancedType.of(Locale.class);
    }

    @Override
    public AttributeValueType attributeValueType() {
      return AttributeValueType.S;
    }
  }
}
