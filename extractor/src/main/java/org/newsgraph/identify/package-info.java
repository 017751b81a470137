/**
 * The entities of all articles become entities across articles, with the reason for every merge. It
 * is a function of the set of articles alone: their order never matters.
 */
@NullMarked
package org.newsgraph.identify;

import org.jspecify.annotations.NullMarked;
