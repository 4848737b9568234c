package dev.tenure.classes;

import dev.tenure.Attribute;
import dev.tenure.Document;
import java.math.BigDecimal;

@Document
final class Line {
  @Attribute("text")
  private final String description;

  private final BigDecimal price;

  Line(String description, BigDecimal price) {
    this.description = description;
    this.price = price;
  }

  String getDescription() {
    return description;
  }

  BigDecimal price() {
    return price;
  }
}
