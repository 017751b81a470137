/**
 * Answers of the six questions are held against hand-made gold answers: precision, recall and F1
 * per question with their intervals, and each wrong and missed answer with what is to blame. It
 * asks, but never changes a store.
 */
@NullMarked
package org.newsgraph.evaluate;

import org.jspecify.annotations.NullMarked;
