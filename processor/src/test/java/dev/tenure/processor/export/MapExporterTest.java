package dev.tenure.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.processor.export.design.AccessPatterns;
import dev.tenure.processor.export.format.Format;
import dev.tenure.processor.export.sample.SampleItem;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class MapExporterTest {

  static Stream<TableModel> tables() {
    return Stream.of(
        ExampleTables.shop(), ExampleTables.twoParts(), ExampleTables.plainTenant(), hostile());
  }

  /** Attribute names may hold anything. */
  static TableModel hostile() {
    TableModel shop = ExampleTables.shop();
    return new TableModel(
        shop.type(),
        shop.name(),
        "<script>alert(1)</script>",
        "\"></td>&#60;' \u0001\uD800\uFFFF\u202E",
        Optional.of("</style><img src=x onerror=alert(1)>"),
        shop.tenant(),
        shop.entities(),
        shop.collections(),
        shop.documents(),
        shop.indexes(),
        shop.settings(),
        shop.isAsync(),
        shop.isPublic(),
        shop.position());
  }

  static String page(TableModel table) {
    return Exported.of(table).text("index.html");
  }

  private static Document parse(TableModel table) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(page(table))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> elements(Document page, String tag) {
    NodeList found = page.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void isWellFormedAndHoldsNothingThatRunsOrLoads(TableModel table) {
    Set<String> attributes = new HashSet<>();
    Set<String> tags = new HashSet<>();
    for (Element element : elements(parse(table), "*")) {
      tags.add(element.getTagName());
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        attributes.add(element.getAttributes().item(i).getNodeName());
      }
    }

    assertThat(tags).doesNotContain("script", "img", "iframe", "object", "form", "base");
    assertThat(attributes).doesNotContain("src", "style").noneMatch(name -> name.startsWith("on"));
    assertThat(page(table)).doesNotContain("http://", "https://", "url(", "@import");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void linksLeadToIdsThatAreThereOnce(TableModel table) {
    Document page = parse(table);
    List<String> ids =
        elements(page, "*").stream()
            .map(e -> e.getAttribute("id"))
            .filter(i -> !i.isEmpty())
            .toList();

    assertThat(ids).doesNotHaveDuplicates().contains("main");
    assertThat(elements(page, "a"))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(ids).contains(a.getAttribute("href").substring(1)));
    assertThat(elements(page, "section"))
        .isNotEmpty()
        .allSatisfy(s -> assertThat(ids).contains(s.getAttribute("aria-labelledby")));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void tablesSayWhatTheirCellsAre(TableModel table) {
    Document page = parse(table);

    assertThat(elements(page, "html").get(0).getAttribute("lang")).isEqualTo("en");
    assertThat(elements(page, "h1")).hasSize(1);
    assertThat(elements(page, "th"))
        .allSatisfy(th -> assertThat(th.getAttribute("scope")).isIn("col", "row", "rowgroup"));
    for (Element drawn : elements(page, "table")) {
      List<String> columns = new ArrayList<>();
      NodeList heads = drawn.getElementsByTagName("th");
      for (int i = 0; i < heads.getLength(); i++) {
        if (((Element) heads.item(i)).getAttribute("scope").equals("col")) {
          columns.add(heads.item(i).getTextContent());
        }
      }
      assertThat(drawn.getElementsByTagName("caption").getLength()).isOne();
      NodeList bodies = drawn.getElementsByTagName("tbody");
      assertThat(bodies.getLength()).isPositive();
      for (int i = 0; i < bodies.getLength(); i++) {
        assertCovers((Element) bodies.item(i), columns);
      }
    }
  }

  /** Every row of a group has each column, those that span from above included. */
  private static void assertCovers(Element group, List<String> columns) {
    NodeList rows = group.getElementsByTagName("tr");
    Map<String, Integer> spanned = new HashMap<>();
    for (int i = 0; i < rows.getLength(); i++) {
      List<String> present = new ArrayList<>();
      int row = i;
      columns.stream().filter(c -> spanned.getOrDefault(c, 0) > row).forEach(present::add);
      NodeList cells = rows.item(i).getChildNodes();
      for (int j = 0; j < cells.getLength(); j++) {
        if (cells.item(j) instanceof Element cell) {
          present.add(cell.getAttribute("data-column"));
          if (!cell.getAttribute("rowspan").isEmpty()) {
            int span = Integer.parseInt(cell.getAttribute("rowspan"));
            spanned.put(cell.getAttribute("data-column"), i + span);
          }
        }
      }
      assertThat(present).isEqualTo(columns);
    }
    assertThat(spanned.values()).allMatch(end -> end == rows.getLength());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyAccessPatternIsThere(TableModel table) {
    List<String> codes =
        elements(parse(table), "code").stream().map(Element::getTextContent).toList();

    for (EntityModel entity : table.entities()) {
      assertThat(AccessPatterns.of(table, entity))
          .isNotEmpty()
          .allSatisfy(
              pattern -> assertThat(codes).contains(pattern.method(), pattern.partitionKey()));
    }
  }

  @Test
  void itemsOfAPartitionLieInTheOrderOfTheirSortKeys() {
    Element items =
        elements(parse(ExampleTables.shop()), "table").stream()
            .filter(table -> table.getAttribute("class").equals("items"))
            .findFirst()
            .orElseThrow();
    NodeList cells = items.getElementsByTagName("th");
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < cells.getLength(); i++) {
      Element cell = (Element) cells.item(i);
      if (!cell.getAttribute("scope").equals("col")) {
        keys.add(cell.getElementsByTagName("code").item(0).getTextContent());
      }
    }

    assertThat(keys)
        .startsWith(
            "TENANT#tenantId-1",
            "ORDER#0000000000000000001",
            "ORDER#0000000000000000001#ITEM#0000000000000000001",
            "ORDER#0000000000000000001#ITEM#0000000000000000002",
            "ORDER#0000000000000000002",
            "PAYMENT#paymentId-1",
            "PAYMENT#paymentId-2",
            "STORE",
            "TENANT#tenantId-1#DEVICE#device-1#$s000",
            "READING#2026-01-02T03:04:05.000000000Z",
            "TENANT#tenantId-1#DEVICE#device-1#$s002",
            "READING#2026-01-03T03:04:05.000000000Z",
            "TENANT#tenantId-1#team-1");
  }

  @Test
  void showsShardsTypesViewsAndSettings() {
    assertThat(text(ExampleTables.shop()))
        .contains("of each of 4 shards", "TENANT#tenantId-1#DEVICE#device-1#$s00")
        .contains("CardPayment or BankPayment", "card is a CardPayment", "only of a BankPayment")
        .contains("OrderSummary", "when the item expires", "counts the writes of the item")
        .contains("on demand, up to 4000 read and 1000 write units a second")
        .contains("NEW_AND_OLD_IMAGES", "of the last 14 days", "alias/shop", "team=orders");
    assertThat(text(ExampleTables.replicated())).contains("eu-west-1, us-east-1");
    assertThat(text(ExampleTables.twoParts()))
        .contains("Billing on demand Entities")
        .doesNotContain("Stream", "Views", "shards");
  }

  private static String text(TableModel table) {
    String body = elements(parse(table), "body").get(0).getTextContent();
    return body.replaceAll("\\s+", " ");
  }

  @Test
  void anItemWithoutASortKeyOfAnIndexIsNotInIt() {
    String caption = "The same items in the index byTotal";
    Element byTotal =
        elements(parse(ExampleTables.shop()), "table").stream()
            .filter(table -> table.getTextContent().contains(caption))
            .findFirst()
            .orElseThrow();

    assertThat(byTotal.getTextContent())
        .contains("ORDER#0000000000000000001", "ORDER#0000000000000000002")
        .doesNotContain("LineItem", "Store", "$SHARED");
  }

  /** Each is of one class: what only the other has is not there. */
  @Test
  void itemsOfSeveralClassesAreNotMixed() {
    List<String> kinds =
        SampleItem.some(ExampleTables.shop(), entity("Payment")).stream()
            .map(item -> item.get("kind") + " " + item.has("digits") + " " + item.has("iban"))
            .toList();

    assertThat(kinds).containsExactly("{\"S\":\"card\"} true false", "{\"S\":\"bank\"} false true");
  }

  @Test
  void theTimeToLiveOfAnItemIsATime() {
    assertThat(SampleItem.of(ExampleTables.shop(), entity("Order")).get("expiresAt"))
        .hasToString("{\"N\":\"1767323045\"}");
  }

  private static EntityModel entity(String name) {
    return ExampleTables.shop().entities().stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoeverAsksForNoPoliciesSeesNone() {
    Map<String, String> files =
        new TableExporter(EnumSet.of(Format.HTML)).export(ExampleTables.shop());

    assertThat(files.keySet()).containsExactly("META-INF/tenure/shop/index.html");
    assertThat(files.values())
        .first()
        .asString()
        .doesNotContain("tenant-read-write", "LeadingKeys");
    assertThat(page(ExampleTables.shop())).contains("tenant-read-write", "operator");
    assertThat(page(ExampleTables.plainTenant())).contains("No policy of its own for a tenant");
  }

  @Test
  void textStandsOutFromWhatIsBehindIt() {
    Matcher schemes = Pattern.compile("--page: (?:[^}]+)").matcher(page(ExampleTables.shop()));
    int found = 0;
    while (schemes.find()) {
      found++;
      Map<String, Double> colours = new HashMap<>();
      Matcher colour = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});").matcher(schemes.group());
      while (colour.find()) {
        colours.put(colour.group(1), luminance(Integer.parseInt(colour.group(2), 16)));
      }
      for (String text : List.of("text", "quiet", "accent")) {
        for (String behind : List.of("page", "panel")) {
          assertThat(contrast(colours, text, behind))
              .as(text + " on " + behind)
              .isGreaterThanOrEqualTo(4.5);
        }
      }
      assertThat(contrast(colours, "partition-text", "partition")).isGreaterThanOrEqualTo(4.5);
    }
    assertThat(found).as("light, dark and print").isEqualTo(3);
  }

  private static double contrast(Map<String, Double> colours, String one, String other) {
    double lighter = Math.max(colours.get(one), colours.get(other));
    double darker = Math.min(colours.get(one), colours.get(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** The relative luminance of WCAG. */
  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
