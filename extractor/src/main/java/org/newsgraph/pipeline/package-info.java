/**
 * The way of one article, step by step: raw article in, outcome out. It never reads folders, writes
 * stores or starts threads.
 */
@NullMarked
package org.newsgraph.pipeline;

import org.jspecify.annotations.NullMarked;
