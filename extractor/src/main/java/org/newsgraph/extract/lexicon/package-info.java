/** Word lists, kept as data files. It never knows what the words are for. */
@NullMarked
package org.newsgraph.extract.lexicon;

import org.jspecify.annotations.NullMarked;
