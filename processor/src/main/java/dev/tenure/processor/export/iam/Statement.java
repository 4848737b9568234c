package dev.tenure.processor.export.iam;

import java.util.List;

/** One statement that allows; policies here deny nothing, so that what is not listed is refused. */
public record Statement(
    String sid, List<String> actions, List<Resource> resources, List<Condition> conditions) {}
