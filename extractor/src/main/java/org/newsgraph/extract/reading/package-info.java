/** What every family of rules reads: the annotated article, its cast, its scenes and its trees. */
@NullMarked
package org.newsgraph.extract.reading;

import org.jspecify.annotations.NullMarked;
