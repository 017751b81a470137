/**
 * The findings of an article in words, sentence by sentence: annotated article and findings in,
 * lines out. It never reads, finds or prints anything itself.
 */
@NullMarked
package org.newsgraph.cli.explain;

import org.jspecify.annotations.NullMarked;
