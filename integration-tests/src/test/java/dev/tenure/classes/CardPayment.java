package dev.tenure.classes;

import dev.tenure.TypeValue;
import java.math.BigDecimal;
import java.util.List;

@TypeValue("card")
record CardPayment(
    String tenantId, String paymentId, String payer, BigDecimal amount, List<String> digits)
    implements Payment {}
