package dev.tenure.processor.export.iam;

import com.google.gson.JsonElement;
import dev.tenure.processor.export.format.ExportedFile;
import dev.tenure.processor.export.format.Exporter;
import dev.tenure.processor.export.format.Format;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Policies as files of their own, for a table of all tenants and, with {@code silo-} in front, for
 * tables of one tenant each.
 *
 * <p>They hold for any region and for the account of the role they are attached to: an identity's
 * policy grants nothing in another account unless that one agrees. CloudFormation and Terraform
 * carry the same policies with the table's own ARN.
 */
public final class IamExporter implements Exporter {
  private static final String TABLES = "arn:aws:dynamodb:*:*:table/";

  /** No ARN, so IAM refuses the document until someone has put in whom to trust. */
  private static final String PRINCIPAL = "arn:aws:iam::ACCOUNT_ID:role/APPLICATION_ROLE";

  @Override
  public Format format() {
    return Format.IAM;
  }

  @Override
  public List<ExportedFile> export(TableModel table) {
    SessionTags tags = SessionTags.of(table.tenant());
    List<Policy> policies = Policies.of(table);
    List<ExportedFile> files = new ArrayList<>();
    for (Policy policy : policies) {
      files.add(file("", policy, List.of(), arns(TABLES + table.name())));
    }
    if (policies.stream().anyMatch(Policy::perTenant)) {
      files.add(
          ExportedFile.of(
              "iam/tenant-trust.policy.json", PolicyJson.trust(tags, Json.text(PRINCIPAL))));
      Silo.of(table, tags).ifPresent(silo -> files.addAll(silos(policies, silo)));
    }
    return files;
  }

  private static List<ExportedFile> silos(List<Policy> policies, Silo silo) {
    return policies.stream()
        .filter(policy -> !policy.name().startsWith("cross-tenant"))
        .map(
            policy ->
                policy.perTenant()
                    ? file("silo-", policy, silo.conditions(), arns(TABLES + silo.tenantTable()))
                    : file("silo-", policy, List.of(), arns(TABLES + silo.anyTable())))
        .toList();
  }

  private static ExportedFile file(
      String prefix, Policy policy, List<Condition> more, Function<Resource, JsonElement> arn) {
    return ExportedFile.of(
        "iam/" + prefix + policy.name() + ".policy.json", PolicyJson.document(policy, more, arn));
  }

  private static Function<Resource, JsonElement> arns(String table) {
    return resource -> Json.text(resource.arn(table));
  }

  @Override
  public List<String> omissions(TableModel table) {
    return Policies.refusal(table)
        .map(
            reason ->
                "no policy for tenants by session tag: "
                    + reason
                    + "; only the library keeps the tenants of this table apart")
        .stream()
        .toList();
  }
}
