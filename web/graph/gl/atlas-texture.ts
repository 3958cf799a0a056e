import type { Atlas } from "./atlas.ts";

/** The atlas as a texture of one WebGL context, uploaded again when the atlas has changed. Each context needs its own. */
export class AtlasTexture {
  private texture: WebGLTexture | null = null;
  private uploaded = -1;

  /** Binds the texture to unit 0. */
  bind(gl: WebGLRenderingContext | WebGL2RenderingContext, atlas: Atlas): void {
    this.texture ??= gl.createTexture();
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    if (this.uploaded === atlas.version) return;
    // Sigma blends colours multiplied by their alpha.
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, atlas.canvas);
    gl.generateMipmap(gl.TEXTURE_2D);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    this.uploaded = atlas.version;
  }

  release(gl: WebGLRenderingContext | WebGL2RenderingContext): void {
    gl.deleteTexture(this.texture);
    this.texture = null;
    this.uploaded = -1;
  }
}
