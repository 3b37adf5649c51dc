package vn.thidua.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A trial somebody kept.
 *
 * @param changes   what was supposed, a {@link WhatIfChanges}
 * @param result    what it came to, the {@link WhatIfResult} as it was shown
 * @param writtenBy id of the person
 */
public record WhatIfNote(
        UUID id, String text, JsonNode changes, JsonNode result, String writtenBy, Instant writtenAt) {}
