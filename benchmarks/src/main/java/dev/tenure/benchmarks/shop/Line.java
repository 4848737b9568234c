package dev.tenure.benchmarks.shop;

import dev.tenure.Document;
import java.math.BigDecimal;

/** One product of an order. */
@Document
public record Line(String sku, String title, int quantity, BigDecimal price) {}
