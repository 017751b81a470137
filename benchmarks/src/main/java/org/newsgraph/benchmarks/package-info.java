/**
 * Articles go in, times come out: newsgraph's way from text to findings, and stock CoreNLP, each in
 * a process of its own. It never judges what is found.
 */
@NullMarked
package org.newsgraph.benchmarks;

import org.jspecify.annotations.NullMarked;
