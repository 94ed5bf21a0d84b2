/**
 * Stories about the suite as it ships: all processes run, and all requests go through the gateway. What one story records
 * is dated after the article, so that no story changes the figures of another.
 */
package org.dongjiang.acceptance;
