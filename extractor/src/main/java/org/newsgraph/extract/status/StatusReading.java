package org.newsgraph.extract.status;

import java.util.Optional;
import org.newsgraph.finding.Status;

/**
 * How the words around an event present it.
 *
 * @param status whether it happened
 * @param attributedTo who says it: an id of the cast, or the words of the text; empty where the
 *     article itself says it
 */
public record StatusReading(Status status, Optional<String> attributedTo) {}
