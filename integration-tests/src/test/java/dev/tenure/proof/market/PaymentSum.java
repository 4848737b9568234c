package dev.tenure.proof.market;

/** How much was paid. */
public record PaymentSum(String paymentId, long cents) {}
