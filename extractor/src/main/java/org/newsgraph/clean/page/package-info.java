/**
 * A web page becomes the blocks of its article and what the page says about it, each block with its
 * way back to the page's source. It never asks what a block says, only how it is marked up.
 */
@NullMarked
package org.newsgraph.clean.page;

import org.jspecify.annotations.NullMarked;
