/** The environment of a benchmark: a database server and the packaged funds service, each in a temporary folder. */
package org.dongjiang.benchmarks.stage;
