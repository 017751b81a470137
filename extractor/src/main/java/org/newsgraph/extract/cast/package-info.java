/**
 * Who and what is named in an article, and which words refer to them: names, pronouns and
 * descriptions.
 */
@NullMarked
package org.newsgraph.extract.cast;

import org.jspecify.annotations.NullMarked;
