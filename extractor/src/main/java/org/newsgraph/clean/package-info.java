/**
 * A raw article becomes an article: headline, dates, authors, language and blocks of text, each
 * block with its way back to the source's characters. It never looks at grammar.
 */
@NullMarked
package org.newsgraph.clean;

import org.jspecify.annotations.NullMarked;
