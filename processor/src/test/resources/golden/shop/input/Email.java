package shop;

public record Email(String address) {}
