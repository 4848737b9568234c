package dev.tenure.benchmarks.shop;

import dev.tenure.Document;

/** Where an order goes. */
@Document
public record Address(String street, String city, String postalCode, String country) {}
