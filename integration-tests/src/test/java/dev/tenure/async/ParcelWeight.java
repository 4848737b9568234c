package dev.tenure.async;

record ParcelWeight(String parcelId, int weight) {}
