package com.example.forms;

import dev.tenure.Document;
import java.math.BigDecimal;
import lombok.Value;

/** Made by its constructor. */
@Value
@Document
public class Line {
  String sku;
  BigDecimal price;
}
