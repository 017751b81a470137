/**
 * How an article ties people to a work beyond the words right at its title: by the clause that it
 * shares with them, by makers and parts that later sentences name.
 */
@NullMarked
package org.newsgraph.extract.work.discourse;

import org.jspecify.annotations.NullMarked;
