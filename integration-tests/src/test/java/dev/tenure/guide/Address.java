package dev.tenure.guide;

import dev.tenure.Document;

@Document
public record Address(String street, String city) {}
