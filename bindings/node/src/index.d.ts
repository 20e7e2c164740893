export * from "./types";
export * from "../generated/operations";
