/**
 * The answers for one article are held against its gold, answer by answer: rows and gold in,
 * judgements out. It never asks or adds up.
 */
@NullMarked
package org.newsgraph.evaluate.score;

import org.jspecify.annotations.NullMarked;
