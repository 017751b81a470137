/** Other people's corpora are read as they are published. */
@NullMarked
package org.newsgraph.evaluate.corpus;

import org.jspecify.annotations.NullMarked;
