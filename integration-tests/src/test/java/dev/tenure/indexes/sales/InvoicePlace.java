package dev.tenure.indexes.sales;

public record InvoicePlace(String tenantId, String invoiceId, String reference) {}
