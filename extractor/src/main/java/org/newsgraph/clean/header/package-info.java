/**
 * The lines above an article's text that say what it is: {@code Title: ...}, {@code Date: ...}. It
 * finds them and never decides what they mean.
 */
@NullMarked
package org.newsgraph.clean.header;

import org.jspecify.annotations.NullMarked;
