package dev.tenure.runtime.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What stands in the text of an expression in place of names and values. */
interface Placeholders {
  /** In place of the name of an attribute. */
  String name(String attribute);

  /** In place of the key of a map, which is data. */
  String key(String key);

  /** In place of a value. */
  String value(AttributeValue value);

  /** For people: names as they are, data as question marks. */
  Placeholders DESCRIPTION =
      new Placeholders() {
        @Override
        public String name(String attribute) {
          return attribute;
        }

        @Override
        public String key(String key) {
          return "?";
        }

        @Override
        public String value(AttributeValue value) {
          return "?";
        }
      };
}
