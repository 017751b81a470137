/**
 * Answers of the six questions are held against hand-made gold answers: precision, recall and F1
 * per question, and each wrong and missed answer. It never builds or asks; rows come in as they
 * were given.
 */
@NullMarked
package org.newsgraph.evaluate;

import org.jspecify.annotations.NullMarked;
