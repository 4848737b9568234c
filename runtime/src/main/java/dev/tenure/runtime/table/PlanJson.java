package dev.tenure.runtime.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes a plan as JSON, with the SDK's own writer. The request of a step has the members that the
 * AWS CLI takes as {@code --cli-input-json}: they are those of the service's API.
 */
final class PlanJson {
  private static final int VERSION = 1;

  private PlanJson() {}

  static String of(TablePlan plan) {
    Map<String, AttributeValue> json = new LinkedHashMap<>();
    json.put("format", text("tenure-table-plan"));
    json.put("version", AttributeValue.fromN(Integer.toString(VERSION)));
    json.put("table", text(plan.table()));
    json.put("steps", steps(plan.steps()));
    json.put("withheld", steps(plan.withheld()));
    json.put("impossible", texts(plan.impossible()));
    json.put("notCompared", texts(plan.notCompared()));
    return EnhancedDocument.fromAttributeValueMap(json).toJson();
  }

  private static AttributeValue steps(List<TableStep> steps) {
    return AttributeValue.fromL(
        IntStream.range(0, steps.size()).mapToObj(i -> step(i + 1, steps.get(i))).toList());
  }

  private static AttributeValue step(int number, TableStep step) {
    Map<String, AttributeValue> json = new LinkedHashMap<>();
    json.put("number", AttributeValue.fromN(Integer.toString(number)));
    json.put("kind", text(step.kind().name()));
    json.put("target", text(step.target()));
    json.put("why", text(step.why()));
    json.put("notes", texts(step.notes()));
    json.put("operation", text(step.operation()));
    json.put("request", members(step.request()));
    return AttributeValue.fromM(json);
  }

  private static AttributeValue members(SdkPojo shape) {
    Map<String, AttributeValue> json = new LinkedHashMap<>();
    for (SdkField<?> field : shape.sdkFields()) {
      Object value = field.getValueOrDefault(shape);
      if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
        json.put(field.locationName(), value(value));
      }
    }
    return AttributeValue.fromM(json);
  }

  private static AttributeValue value(Object value) {
    if (value instanceof SdkPojo shape) {
      return members(shape);
    }
    if (value instanceof List<?> list) {
      return AttributeValue.fromL(list.stream().map(PlanJson::value).toList());
    }
    if (value instanceof Boolean truth) {
      return AttributeValue.fromBool(truth);
    }
    return value instanceof Number number
        ? AttributeValue.fromN(number.toString())
        : text(value.toString());
  }

  private static AttributeValue texts(List<String> texts) {
    return AttributeValue.fromL(texts.stream().map(PlanJson::text).toList());
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }
}
