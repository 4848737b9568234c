package dev.tenure.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** A class stored as a map inside items. */
public record DocumentModel(
    ClassName type, List<MemberModel> members, Construction construction, boolean isPublic) {}
