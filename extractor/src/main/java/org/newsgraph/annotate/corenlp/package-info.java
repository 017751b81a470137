/**
 * The only room that knows Stanford CoreNLP. It turns CoreNLP's annotations into the records of the
 * room above.
 */
@NullMarked
package org.newsgraph.annotate.corenlp;

import org.jspecify.annotations.NullMarked;
