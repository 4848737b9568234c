package shop;

public record OrderId(long number) {}
