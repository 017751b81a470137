/** Tells English from other languages by its commonest words. It knows no articles. */
@NullMarked
package org.newsgraph.clean.language;

import org.jspecify.annotations.NullMarked;
