package dev.tenure.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * One class of a sealed hierarchy that is stored under one prefix or in one document.
 *
 * @param value what the type attribute holds
 * @param members those it shares with all the others and its own, in the order its constructor
 *     takes them; read and set as this class has it
 */
public record SubtypeModel(
    ClassName type, String value, List<MemberModel> members, Construction construction) {}
