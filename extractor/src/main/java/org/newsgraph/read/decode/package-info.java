/** Bytes become characters, or the reason why they are none. It knows no files and no articles. */
@NullMarked
package org.newsgraph.read.decode;

import org.jspecify.annotations.NullMarked;
