package dev.tenure.proof.market;

/** Which payment it is. */
public record PaymentPlace(String payer, String paymentId) {}
