/**
 * What an assistance project has received, queried from the funds service over its public API by every service that keeps
 * projects. Nothing is copied: while that service cannot be reached, the figures that depend on it are missing, and marked as
 * such.
 */
package org.dongjiang.kernel.funding;
