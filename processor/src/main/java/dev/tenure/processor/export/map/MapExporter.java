package dev.tenure.processor.export.map;

import dev.tenure.processor.export.format.ExportedFile;
import dev.tenure.processor.export.format.Exporter;
import dev.tenure.processor.export.format.Format;
import dev.tenure.processor.export.format.KeyText;
import dev.tenure.processor.export.iam.Policies;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.ProjectionModel;
import dev.tenure.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/** The table map: one page that can be opened from wherever it lies. */
public final class MapExporter implements Exporter {
  private final boolean withPolicies;

  /**
   * An exporter of the page.
   *
   * @param withPolicies whether it shows who may do what
   */
  public MapExporter(boolean withPolicies) {
    this.withPolicies = withPolicies;
  }

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public List<ExportedFile> export(TableModel table) {
    Html page = Html.of("html").with("lang", "en").add(head(table)).add(body(table));
    return List.of(new ExportedFile("index.html", page.page()));
  }

  private static Html head(TableModel table) {
    return Html.of("head")
        .add(Html.of("meta").with("charset", "utf-8"))
        .add(
            Html.of("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
        .add(
            Html.of("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1"))
        .add(Html.of("meta").with("name", "color-scheme").with("content", "light dark"))
        .add(Html.of("title").add("Table map of " + table.name()))
        .add(Html.of("link").with("rel", "icon").with("href", "data:,"))
        .add(Html.of("style").add(Stylesheet.TEXT));
  }

  private Html body(TableModel table) {
    List<Html> sections = sections(table);
    Html main = Html.of("main").with("id", "main").addAll(sections);
    return Html.of("body")
        .add(Html.of("a").with("class", "skip").with("href", "#main").add("Skip to the content"))
        .add(header(table))
        .add(contents(table))
        .add(main)
        .add(
            Html.of("footer")
                .add(
                    Words.paragraph(
                        "Written by Tenure when it compiled "
                            + table.type().canonicalName()
                            + ". All values of items are invented.")));
  }

  private static Html header(TableModel table) {
    Html facts = Html.of("dl").with("class", "facts");
    Words.fact(facts, "Partition key", Words.code(table.partitionKey()));
    Words.fact(facts, "Sort key", Words.code(table.sortKey()));
    table
        .entityAttribute()
        .ifPresent(name -> Words.fact(facts, "Names the entity", Words.code(name)));
    Words.fact(facts, "Tenant", Words.key(KeyText.of(table.tenant().pattern().parts())));
    SettingsFacts.addTo(facts, table);
    return Html.of("header")
        .add(Html.of("h1").add(table.name()))
        .add(
            Html.of("p")
                .add("A DynamoDB table, declared by ")
                .add(Words.code(table.type().canonicalName())))
        .add(facts);
  }

  private Html contents(TableModel table) {
    Html list = Html.of("ul");
    link(list, "entities", "Entities");
    link(list, "items", "Items");
    if (!table.indexes().isEmpty()) {
      link(list, "indexes", "Indexes");
    }
    link(list, "access", "Access patterns");
    if (!table.collections().isEmpty()) {
      link(list, "collections", "Collections");
    }
    if (new EntitySections(table).crossesTenants()) {
      link(list, "crossing", "Across tenants");
    }
    link(list, "attributes", "Attributes");
    if (new AttributesTables(table).hasViews()) {
      link(list, "views", "Views");
    }
    if (withPolicies) {
      link(list, "policies", "Policies");
    }
    return Html.of("nav").with("aria-label", "Contents").add(list);
  }

  private static void link(Html list, String id, String text) {
    list.add(Html.of("li").add(Html.of("a").with("href", "#" + id).add(text)));
  }

  private List<Html> sections(TableModel table) {
    EntitySections entities = new EntitySections(table);
    List<Html> sections = new ArrayList<>();
    sections.add(Words.section("entities", "Entities").add(entities.keys()));
    sections.add(Words.section("items", "Items").add(ItemsTable.of(table)));
    if (!table.indexes().isEmpty()) {
      Html indexes = Words.section("indexes", "Indexes");
      for (PhysicalIndexModel index : table.indexes()) {
        indexes
            .add(Html.of("h3").add(Words.code(index.name())))
            .add(kind(index))
            .add(holds(index.projection()))
            .add(ItemsTable.of(table, index));
      }
      sections.add(indexes);
    }
    sections.add(Words.section("access", "Access patterns").add(entities.accessPatterns()));
    if (!table.collections().isEmpty()) {
      sections.add(Words.section("collections", "Collections").add(entities.collections()));
    }
    if (entities.crossesTenants()) {
      sections.add(Words.section("crossing", "Across tenants").add(entities.crossTenantIndexes()));
    }
    AttributesTables attributes = new AttributesTables(table);
    sections.add(Words.section("attributes", "Attributes").add(attributes.attributes()));
    if (attributes.hasViews()) {
      sections.add(Words.section("views", "Views").add(attributes.views()));
    }
    if (withPolicies) {
      sections.add(policies(table));
    }
    return sections;
  }

  private static Html kind(PhysicalIndexModel index) {
    return index.isLocal()
        ? Words.paragraph(
            "A local index: it sorts the partitions of the table another way, and can be read"
                + " consistently.")
        : Words.paragraph("A global index: its reads may miss what was just written.");
  }

  private static Html holds(ProjectionModel projection) {
    return switch (projection.type()) {
      case ALL -> Words.paragraph("It holds all attributes.");
      case KEYS_ONLY -> Words.paragraph("It holds keys alone.");
      case INCLUDE -> {
        Html held = Html.of("p").add("Beside keys it holds ");
        String separator = "";
        for (String attribute : projection.attributes()) {
          held.add(separator).add(Words.code(attribute));
          separator = ", ";
        }
        yield held.add(".");
      }
    };
  }

  private static Html policies(TableModel table) {
    Html section = Words.section("policies", "Policies");
    Policies.refusal(table)
        .ifPresent(
            reason ->
                section.add(
                    Words.paragraph(
                        "No policy of its own for a tenant's session: " + reason + ".")));
    return section.add(PolicyTable.of(table));
  }
}
