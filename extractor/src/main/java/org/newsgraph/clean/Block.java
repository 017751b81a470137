package org.newsgraph.clean;

import org.newsgraph.text.Alignment;

/**
 * A piece of an article that is read by itself: sentences never cross its ends.
 *
 * @param kind what the block is for
 * @param text its cleaned characters
 * @param alignment the way from {@code text} back to the source
 */
public record Block(BlockKind kind, String text, Alignment alignment) {}
