package dev.tenure.refusals;

record MemberPlace(String tenantId, String memberId) {}
