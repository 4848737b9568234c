package dev.tenure.processor.model;

/** The types of key attributes, by DynamoDB's own names. */
public enum KeyAttributeType {
  /** Text, as all partition keys are, and all sort keys that are not declared otherwise. */
  S,
  /** A number. */
  N
}
