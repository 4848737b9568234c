package dev.tenure.guide;

import java.util.Locale;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public final class LocaleConverter implements AttributeConverter<Locale> {
  @Override
  public AttributeValue transformFrom(Locale locale) {
    return AttributeValue.fromS(locale.toLanguageTag());
  }

  @Override
  public Locale transformTo(AttributeValue stored) {
    return Locale.forLanguageTag(stored.s());
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
