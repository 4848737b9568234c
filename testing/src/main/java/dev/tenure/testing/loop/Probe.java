package dev.tenure.testing.loop;

import dev.tenure.testing.request.Authorization;
import java.util.Map;

/**
 * Something nobody may do: a recorded question, changed into an attack.
 *
 * @param rule what demands that it is denied
 * @param attack what was changed, for people
 * @param authorization the question
 * @param tags who asks
 */
record Probe(LoopRule rule, String attack, Authorization authorization, Map<String, String> tags) {}
