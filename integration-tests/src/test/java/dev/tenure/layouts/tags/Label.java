package dev.tenure.layouts.tags;

/** A name in a space, of any characters. */
public record Label(String space, String name) {}
