/**
 * Other people's annotated corpora are held against what newsgraph finds in their texts: which
 * pronoun means whom (GAP, GUM). It reads the corpora in the forms in which they are published and
 * never changes what is found.
 */
@NullMarked
package org.newsgraph.evaluate.corpus;

import org.jspecify.annotations.NullMarked;
