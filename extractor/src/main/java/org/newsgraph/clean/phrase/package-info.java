/**
 * The set phrases of newspapers that are no part of what an article tells: who wrote it, who took a
 * picture, where it was filed, what else the page offers. It looks at one line at a time.
 */
@NullMarked
package org.newsgraph.clean.phrase;

import org.jspecify.annotations.NullMarked;
