package dev.tenure.runtime.mapping;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes attribute values, by the cheapest means that the SDK has.
 *
 * <p>Since the middle of 2026 its {@code create} methods allocate the value only. The {@code from}
 * methods also allocate a builder and a set, of which a compiler rids small methods at best: a
 * whole item takes twice the time. But applications choose their SDK, and older ones know no other.
 */
final class AttributeValues {
  private static final boolean CREATES = creates();

  private AttributeValues() {}

  private static boolean creates() {
    try {
      return AttributeValue.createBool(true).bool();
    } catch (NoSuchMethodError olderSdk) {
      return false;
    }
  }

  static AttributeValue s(String text) {
    return CREATES ? AttributeValue.createS(text) : AttributeValue.fromS(text);
  }

  static AttributeValue n(String number) {
    return CREATES ? AttributeValue.createN(number) : AttributeValue.fromN(number);
  }

  static AttributeValue b(SdkBytes bytes) {
    return CREATES ? AttributeValue.createB(bytes) : AttributeValue.fromB(bytes);
  }

  static AttributeValue bool(boolean value) {
    return AttributeValue.fromBool(value);
  }

  static AttributeValue nul() {
    return AttributeValue.fromNul(true);
  }

  static AttributeValue ss(List<String> texts) {
    return CREATES ? AttributeValue.createSs(texts) : AttributeValue.fromSs(texts);
  }

  static AttributeValue ns(List<String> numbers) {
    return CREATES ? AttributeValue.createNs(numbers) : AttributeValue.fromNs(numbers);
  }

  static AttributeValue bs(List<SdkBytes> binaries) {
    return CREATES ? AttributeValue.createBs(binaries) : AttributeValue.fromBs(binaries);
  }

  static AttributeValue m(Map<String, AttributeValue> attributes) {
    return CREATES ? AttributeValue.createM(attributes) : AttributeValue.fromM(attributes);
  }

  static AttributeValue l(List<AttributeValue> elements) {
    return CREATES ? AttributeValue.createL(elements) : AttributeValue.fromL(elements);
  }
}
